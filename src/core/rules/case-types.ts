import type { Category } from '../../vocabulary/court.ts';
import { withoutLead } from './old-case-types.ts';

const KNOWN = new Set(
  `刑初 刑终 刑监 刑申 刑再 刑抗 刑更 刑更备 刑更监 刑他 刑核 刑没 刑医 刑医复 刑医解 刑医监 刑辖 刑提
   民初 民终 民监 民申 民抗 民再 民提 民撤 民特 民特监 民催 民督 民督监 民破 民辖 民辖终 民辖监 民他 民算 民保令 民保更
   行初 行终 行监 行申 行抗 行再 行提 行审 行审复 行辖 行辖终 行辖监 行他
   行赔初 行赔终 行赔监 行赔申 行赔抗 行赔再 行赔他
   赔 法赔 委赔 委赔监 委赔提 委赔再 委赔他 赔监 赔他
   司救 司救执 司救刑 司救民 司救行 司救赔 司救访 司救他
   执 执恢 执保 执异 执复 执监 执协 执他 执保他 财保 行保 证保
   破 破申 破终 破监 破他 清申 清终 清监 清他 强清 强清终 强清监
   认台 认港 认澳 认外 认他 请台送 请港送 请澳送 台请送 港请送 澳请送 请外送 外请送 协外认 协他
   司惩 司惩复 司他 非诉 诉前调 民诉前调 访 信访`.split(/\s+/),
);

/** Words that a special court or tribunal puts before the type: 最高法知民终1号. */
const SPECIAL = /^[知商海金互军林铁破]/;

export function isKnownType(type: string): boolean {
  return KNOWN.has(type) || (SPECIAL.test(type) && KNOWN.has(type.slice(1)));
}

/** The category, or null when the type doesn't say. */
export function categoryOf(type: string): Category | null {
  const led = withoutLead(type);
  const plain = SPECIAL.test(led) && /[刑民行]/.test(led.charAt(1)) ? led.slice(1) : led;
  if (plain.includes('访')) return 'petition';
  if (plain.startsWith('刑')) return 'criminal';
  if (/^[减假]$/.test(plain)) return 'criminal';
  if (/^(?:行|财|证|诉|诉前)?保/.test(plain)) return 'civil';
  if (plain.startsWith('行赔')) return 'administrative';
  if (plain.includes('赔') || plain.startsWith('司救')) return 'state-compensation';
  if (plain.includes('执')) return 'enforcement';
  if (plain.startsWith('行')) return 'administrative';
  if (/^(?:初$|[民商知破清强海经仲督催特环])/.test(plain)) return 'civil';
  return null;
}
