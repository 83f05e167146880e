import { day } from './day-bounds.ts';

/** The days of a case, as whoever refers or registers it names them (11). */
export const daysOfCase = {
  filedOn: day({ notBefore: ['any-earlier-day'], notAfter: ['today'] }),
  closedOn: day({
    notBefore: ['case-closed-not-before-filed'],
    notAfter: ['today', 'the-ruling-named'],
  }).optional(),
  detainedOn: day({
    notBefore: ['any-earlier-day'],
    notAfter: ['today', 'detained-before-closing'],
  }).optional(),
};
