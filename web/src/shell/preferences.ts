import type { Theme } from './theme';

const YEAR = 31_536_000;

/** Kept in a cookie, so that the server already renders it and nothing flashes. */
export function chooseTheme(theme: Theme): void {
  document.cookie = `theme=${theme}; path=/; max-age=${YEAR}; samesite=lax`;
  document.documentElement.dataset.theme = theme;
}

/** Single-key shortcuts on or off. */
export function chooseKeys(on: boolean): void {
  document.cookie = `keys=${on ? 'on' : 'off'}; path=/; max-age=${YEAR}; samesite=lax`;
  document.documentElement.dataset.keys = on ? 'on' : 'off';
}

/** Whether the first steps are shown to somebody who has not written yet. */
export function chooseFirstSteps(on: boolean): void {
  document.cookie = `first-steps=${on ? 'on' : 'off'}; path=/; max-age=${YEAR}; samesite=lax`;
}
