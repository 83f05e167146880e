import type { readings as zh } from '../zh-CN/readings.ts';

export const readings: Record<keyof typeof zh, string> = {
  'readings.title': 'Readings',
  'readings.intro':
    'Where the text can be read in more than one way, the court follows one reading. The committee may adopt another, from a day it names; what has been decided stays.',
  'readings.search': 'Search the readings',
  'readings.inForce': 'in force',
  'readings.why': 'Why: {why}',
  'readings.default': 'default {value}',
  'readings.neverAdopted': 'Never adopted by the committee: the default applies.',
  'readings.adopted': 'From {from}: {words} ({number}, {on})',
  'readings.agrees': 'The committee’s document says so',
  'readings.differs': 'It does not: send it back',
  'readings.pending': 'To be checked: from {from}: {words} ({number}, {on}), entered by {by}',
  'readings.secondPerson': 'entered by {by}, checked by {second}',
  'readings.byMeeting': 'voted at a meeting of the committee',
  'readings.adoptHelp':
    'What is to be voted goes on the agenda of a meeting (kind: reading of the Measures), and its minutes register it. Here a document of the committee is entered; it takes effect once somebody outside the quality office has checked it.',
  'readings.adopt': 'Adopt',
  'readings.adoptThis': 'Adopt a reading: {title}',
  'readings.from': 'In force from',
  'readings.figure': 'Figure ({unit})',
  'readings.settled': 'Settled by law',
  'readings.settledHelp': 'Superior law settles these; the court has no choice.',
  'readings.conflicts': 'Where the two texts disagree',
};
