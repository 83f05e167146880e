import { type ThemeConfig, theme } from 'antd';

/** The look, in one place: court red acts, ink on warm paper, one gold for what is official. */
export const court = { red: '#8F2A2A', ink: '#1F2933', paper: '#FBFAF7', gold: '#A9803B' };

/** The system’s fonts; in English a Latin one first, whose apostrophes are not drawn full width (`style.css`). */
const fontFamily = 'var(--font)';

const shared = {
  fontFamily,
  fontSize: 14,
  borderRadius: 3,
  controlHeight: 30,
  marginLG: 16,
  wireframe: false,
  colorWarning: '#8A4F00',
  colorSuccess: '#2F6B3C',
};

const light: ThemeConfig['token'] = {
  ...shared,
  colorWarningBg: '#FBF1DC',
  colorWarningBorder: '#E3C88B',
  colorErrorBg: '#FBEAE8',
  colorPrimary: court.red,
  colorPrimaryBg: '#F5E8E3',
  colorPrimaryBgHover: '#EEDAD3',
  colorInfo: '#80602B',
  colorInfoBg: '#F8F1E1',
  colorInfoBorder: '#DCC48F',
  colorLink: court.red,
  colorSuccessBg: '#E9F2EA',
  colorSuccessBorder: '#A9C8AE',
  colorError: '#B3261E',
  colorTextBase: court.ink,
  colorBgLayout: court.paper,
  colorTextSecondary: '#52606D',
  colorTextTertiary: '#5F6B76',
  colorTextDescription: '#52606D',
  colorTextPlaceholder: '#6B7680',
  colorTextDisabled: '#69737D',
  colorBorder: '#B9B4A8',
};

const dark: ThemeConfig['token'] = {
  ...shared,
  colorPrimary: '#C9716B',
  colorPrimaryBg: '#3A2322',
  colorPrimaryText: '#F0B5AF',
  colorInfo: '#C79B55',
  colorLink: '#E39B95',
  colorBgBase: '#17191C',
  colorBgLayout: '#121416',
  colorTextBase: '#ECE8DF',
  colorTextSecondary: '#C3BFB6',
  colorTextTertiary: '#B4B0A8',
  colorTextDescription: '#BDB9B0',
  colorTextPlaceholder: '#A9A69F',
  colorTextDisabled: '#A09D97',
  colorWarning: '#E3A94E',
  colorSuccess: '#6FB07E',
};

export type Scheme = 'light' | 'dark';

/** `still`: nothing moves, for whoever asked their system for that. */
export function themeOf(scheme: Scheme, still: boolean): ThemeConfig {
  const algorithm = scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    algorithm,
    token: { ...(scheme === 'dark' ? dark : light), motion: !still },
    components: {
      Layout: {
        headerHeight: 48,
        headerPadding: '0 16px',
        siderBg: scheme === 'dark' ? '#17191C' : '#F4F1E9',
      },
      Menu: {
        itemBg: 'transparent',
        subMenuItemBg: 'transparent',
        itemHeight: 32,
        itemSelectedColor: scheme === 'dark' ? '#F0B5AF' : court.red,
        groupTitleColor: scheme === 'dark' ? '#BDB9B0' : '#52606D',
      },
      Table: { cellPaddingBlockSM: 5, headerBg: scheme === 'dark' ? '#1E2124' : '#F1EDE3' },
      Tabs: scheme === 'dark' ? { itemSelectedColor: '#F0B5AF', inkBarColor: '#F0B5AF' } : {},
      Button: scheme === 'dark' ? { colorPrimary: '#A04742', colorPrimaryHover: '#B25650' } : {},
      Descriptions: { itemPaddingBottom: 6 },
    },
  };
}
