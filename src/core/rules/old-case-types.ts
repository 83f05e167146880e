import { PROVINCES } from './court-codes.ts';

/*
 * How types were written before 2016, when every court made its own: what leads (立 by the filing division, 少 juvenile), the
 * kind, the division that heard it (一, 2, （民）) and how it is heard (初, 终, 再). The longest word that can be read so is the
 * type; what stands before it is the court.
 */

const DIVISION = '一二三四五六七八九十\\d';
const HEARD = '初终再监申抗提辖核复更执恢异协他重催督破管撤特算保释减假预审立';
const MATTER = '外房商知经公仲合环赔未少附速';
const INNER = '（[民商知刑行执]）';

/** What may stand before the kind. */
const LEAD = `(?:立[${DIVISION}]?|少|未|审监|审[${DIVISION}]?|知)`;

/** Kinds that may be followed by division, matter and way of hearing, in any order. */
const OPEN = `(?:民商|民知|民环|刑附民|刑|民|商|知|经)(?:[${DIVISION}${HEARD}${MATTER}]|${INNER})*`;

/** Kinds of their own, each with what may follow it: a longer list would take in the ends of courts' names. */
const CLOSED = [
  `行(?:赔|非执|执|审)?(?:[${DIVISION}初终再监申抗提辖复他重]|${INNER})*`,
  `执(?:行|民|刑|仲|审|异|复|恢|保|监|协|申|他|[${DIVISION}])*`,
  `(?:法委赔|委赔|法赔|刑赔|国赔|赔)[监他再初终申复]*`,
  `非(?:执|诉|诉行|诉行审|诉审)`,
  `(?:财|行|证|诉|诉前)?保[他]?`,
  `破(?:预|申|初|终|管|监|他|[${DIVISION}])*`,
  `立[${DIVISION}]?(?:初|终|他|保|督|管|监|复)`,
  `海(?:初|终|再|申|监)`,
  `仲(?:审|执|保|他)`,
  `强清|清算|减|假|督|催|特|信访|访|司救|司惩`,
].join('|');

const LEADS = new RegExp(`^${LEAD}+`);
const WORD = new RegExp(`^${LEAD}*(?:${OPEN}|${CLOSED})$`);

/** A maritime court's numbers may say the way of hearing alone: 广海法初字. */
const MARITIME = /^(.{1,3}海法)([初终再申])$/;

/** The courts for intellectual property of 2014: their 知 is a part of their name. */
const PROPERTY_COURT = /^[京沪粤](?=知)/;

/** With no court the number is one of the Supreme People's Court, and says at once what kind it is. */
const SUPREME = /^[刑民行执赔知]/;

/** Environmental tribunals of high courts: 琼环民初. Elsewhere 环 is a part of the court's name: 威环民一初, of 环翠. */
const ENVIRONMENT = new RegExp(`^([${PROVINCES}])(环(?:${OPEN}))$`);

export interface OldBody {
  /** Empty where no court is named. */
  readonly court: string;
  readonly type: string;
}

/**
 * Court and type of a number of before 2016, given what stands between the year and 字第. Undefined where no end of it can be
 * read as a type.
 */
export function readOldBody(body: string): OldBody | undefined {
  const written = /^(.*法院)(.+)$/.exec(body);
  if (written) {
    const [, court = '', type = ''] = written;
    return WORD.test(type) ? { court, type } : undefined;
  }
  const [, maritime, heard] = MARITIME.exec(body) ?? [];
  if (maritime && heard) return { court: maritime, type: heard };
  const [, high, environment] = ENVIRONMENT.exec(body) ?? [];
  if (high && environment) return { court: high, type: environment };
  const from = PROPERTY_COURT.test(body) ? 2 : SUPREME.test(body) && body.length > 1 ? 0 : 1;
  for (let at = from; at < body.length; at += 1)
    if (WORD.test(body.slice(at))) return { court: body.slice(0, at), type: body.slice(at) };
  return undefined;
}

/** The type without what leads it: 立民终 is a matter of 民终. */
export function withoutLead(type: string): string {
  const plain = type.replace(LEADS, '').replace(/^环(?=[刑民])/, '');
  return WORD.test(plain) ? plain : type;
}
