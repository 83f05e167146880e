import type { Both } from './both.ts';

/** The laws above the two texts that rules and readings cite, `law:Judges Law 65`, as either language calls them. */
export const otherLaws: readonly Both[] = [
  { en: 'Civil Procedure Law', zh: '民事诉讼法' },
  { en: 'Criminal Procedure Law', zh: '刑事诉讼法' },
  { en: 'Administrative Litigation Law', zh: '行政诉讼法' },
  { en: 'Civil Code', zh: '民法典' },
  { en: 'Judges Law', zh: '法官法' },
  { en: 'Organic Law of the People’s Courts', zh: '人民法院组织法' },
  { en: 'Provisions on Trial Time Limits', zh: '关于严格执行案件审理期限制度的若干规定' },
  { en: 'Interpretation of the Civil Procedure Law', zh: '关于适用民事诉讼法的解释' },
  { en: 'Interpretation of the Criminal Procedure Law', zh: '关于适用刑事诉讼法的解释' },
  { en: 'Interpretation of the Administrative Litigation Law', zh: '关于适用行政诉讼法的解释' },
  { en: 'Interpretation on Enforcement Procedure', zh: '关于适用民事诉讼法执行程序若干问题的解释' },
  { en: 'Provisions on Commutation and Parole Procedure', zh: '关于减刑、假释案件审理程序的规定' },
  { en: 'State Compensation Law', zh: '国家赔偿法' },
  { en: 'Provisions on Case Numbers of the People’s Courts', zh: '关于人民法院案件案号的若干规定' },
  {
    en: 'Regulation on Public Holidays for National Annual Festivals and Memorial Days',
    zh: '全国年节及纪念日放假办法',
  },
];
