import type { forms as zh } from '../zh-CN/forms.ts';

export const forms: Record<keyof typeof zh, string> = {
  'forms.saveDraft': 'Keep as a draft',
  'forms.referral.help':
    'Case number, cause, parties, grounds and the document it rests on; what is missing can be completed later.',
  'forms.referral.parties': 'Enter after each name',
  'forms.referral.directed': '9(9) and 9(10) need who directed it, and the day and number of the document.',
  'forms.referral.document': 'The document it rests on (judgment, protest, petition or order)',
  'forms.register.case': 'The case',
  'forms.register.time': 'Time to close and time limit',
  'forms.register.timeHelp':
    'The time limit is computed from the days and the procedure. Where that is not so, say what is and why.',
  'forms.register.computed': 'as computed',
  'forms.register.bench': 'Bench',
  'forms.register.benchHelp': 'One line a member; mark who handled the case and who presided.',
  'forms.register.asPrinted': 'As printed in the import: {text}',
  'forms.register.addMember': 'Add a member',
  'forms.register.byCommittee': 'Decided by the adjudication committee',
  'forms.register.addExtension': 'Add an extension',
  'forms.register.addExcluded': 'Add an excluded span',
  'forms.receipt.own': 'One click records that you received it today; your days run from today.',
  'forms.receipt.ownSubmit': 'I have received it',
  'forms.receipt.office': 'Where the office records it: how, on which day, and the proof.',
  'forms.notify.help':
    'The notice names the reviewer and the committee and tells of defense, recusal and their days.',
  'forms.notify.already': 'Already notified: {names}',
  'forms.defense.help':
    'Say what you have to say on what is reviewed. It is kept as a draft as you type; nobody sees it before you submit.',
  'forms.sheet.case': 'The office has registered the case; the reviewer fills in the rest (Art. 11).',
  'forms.sheet.opinions': 'What each held in deliberation (sealed)',
  'forms.sheet.opinionsHelp':
    'From the record of deliberation; where it does not show, choose “unknown”, and the committee decides.',
  'forms.finding.item': 'Item (Arts. 17–20)',
  'forms.finding.search': 'Search by number or words',
  'forms.finding.elements': 'What the item asks to be shown',
  'forms.finding.noElements': 'The item asks for nothing beside the act.',
  'forms.finding.limbs': 'One of these is enough',
  'forms.finding.evidence': 'Shown by: {evidence}',
  'forms.finding.catchAll':
    'Catch-all items are for the presider, or for the office with the superior court’s document.',
  'forms.finding.alternatives': 'Alternatives (same facts, lighter, one a grade, disclosed with it)',
  'forms.finding.persons': 'Persons and proposed shares (Art. 22)',
  'forms.finding.addPerson': 'Add a person',
  'forms.finding.fromBench': 'Fill in the bench',
  'forms.finding.attributed': 'Proposed under Art. 22 from what the sheet says each held; may be changed.',
  'forms.finding.nobodyPrimary': 'Nobody has the primary share.',
  'forms.finding.undetermined': 'Opinion unknown, for the committee to decide: {names}.',
  'forms.finding.serious': 'Serious consequence? If so, say whether unlawful adjudication is in question',
  'forms.finding.special': 'Cases of Art. 22(2), (3)',
  'forms.exclusions.help':
    'Answer each of the eight items of Art. 21 for this finding and person. A yes needs a reason and is voted on by itself.',
  'forms.exclusions.for': 'Finding and person',
  'forms.exclusions.allNo': 'None of the eight applies',
  'forms.examination.help':
    'The preliminary opinion. What is still open of the sheet, the hearing and Art. 21 is named.',
  'forms.examination.draft': 'Draft from what was entered',
  'forms.decision.help':
    'The notice gives result and reasons, and tells of the right to reconsideration and its last day.',
  'forms.decision.template': 'The quality committee has decided:',
  'forms.reconsideration.help':
    'Whoever disagrees with the decision may ask for reconsideration once, within ten days (Art. 24).',
  'forms.reconsideration.last': 'Last day',
  'forms.confirmation.help':
    'From the minutes of the adjudication committee. Those attending and not recused must be more than half of all members.',
  'forms.confirmation.results': 'The result for each judge',
  'forms.confirmation.all': 'All confirmed',
  'forms.sanction.pick': 'The sanction',
  'forms.sanction.none': 'There is no sanction to act on.',
  'forms.report.opening': 'Review {number}; case {caseNumber}; cause: {cause}.',
  'forms.report.facts': '1. Facts of the case: {text}',
  'forms.report.found': '2. Facts found and law applied: {text}',
  'forms.report.errors': '3. Errors: {text}',
  'forms.report.finding': '({id}) Under {item}: {facts} ({pages})',
  'forms.report.end': '4. Opinion:',
};
