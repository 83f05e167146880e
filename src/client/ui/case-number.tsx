import { Link } from 'react-router';

/** A case number never breaks over a line. */
export function CaseNumber({ children, review }: { children: string; review?: string }) {
  const number = <span className="case-number">{children}</span>;
  return review ? <Link to={`/reviews/${encodeURIComponent(review)}`}>{number}</Link> : number;
}
