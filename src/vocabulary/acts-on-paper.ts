/** What can have been done on paper of a review that is taken over at introduction, in the order of the procedure. */
export const actsOnPaper = [
  'notice-issued',
  'notice-received',
  'defense-received',
  'reviewer-assigned',
  'assignment-accepted',
  'dossier-received',
  'findings-disclosed',
  'findings-received',
  'findings-answered',
  'exclusions-considered',
  'examination-completed',
  'conclusion-delivered',
  'dossier-returned',
  'tabled',
  'decided',
  'decision-issued',
  'decision-received',
  'reconsideration-requested',
  'reconsidered',
  'result-issued',
  'result-received',
  'confirmation-requested',
] as const;
export type ActOnPaper = (typeof actsOnPaper)[number];

/** What an act can say beside its day and its paper. */
export type SaidOfAct =
  | 'person'
  | 'words'
  | 'method'
  | 'exclusions'
  | 'applying'
  | 'outcome'
  | 'became'
  | 'volumes'
  | 'pages';

/** What is asked of each act: the form shows these fields and no others, and the command takes no others. */
export const saidOfAct: Readonly<Record<ActOnPaper, readonly SaidOfAct[]>> = {
  'notice-issued': ['person'],
  'notice-received': ['person', 'method'],
  'defense-received': ['person', 'words'],
  'reviewer-assigned': ['person'],
  'assignment-accepted': [],
  'dossier-received': [],
  'findings-disclosed': ['person'],
  'findings-received': ['person', 'method'],
  'findings-answered': ['person', 'words'],
  'exclusions-considered': ['person', 'exclusions', 'applying'],
  'examination-completed': [],
  'conclusion-delivered': ['words'],
  'dossier-returned': ['person', 'volumes', 'pages'],
  tabled: [],
  decided: ['words'],
  'decision-issued': ['person', 'words'],
  'decision-received': ['person', 'method'],
  'reconsideration-requested': ['person', 'words'],
  reconsidered: ['person', 'outcome', 'became', 'words'],
  'result-issued': ['person', 'words'],
  'result-received': ['person', 'method'],
  'confirmation-requested': ['person'],
};
