import { findAsking } from '../ask';
import type { Finding, Rule, Surroundings } from '../rule';

/** Roots that consent platforms give their dialogs: pages of legal text that must never be taken for the story. */
const PLATFORMS = [
  '#onetrust-consent-sdk',
  '#onetrust-pc-sdk',
  '#onetrust-banner-sdk',
  '#CybotCookiebotDialog',
  '#didomi-host',
  '#didomi-popup',
  '#usercentrics-root',
  '.qc-cmp2-container',
  '[id^=sp_message_container]',
  '.fc-consent-root',
  '#cmpbox',
  '#cmpwrapper',
  '#truste-consent-track',
  '#cookie-law-info-bar',
  '.cky-consent-container',
  '#cookie-notice',
  '.osano-cm-window',
  '#tarteaucitronRoot',
].join(',');

function findPlatforms({ survey }: Surroundings): Finding[] {
  return [...survey.body.querySelectorAll(PLATFORMS)].map(element => ({
    elements: [element],
    evidence: [`#${element.id || element.className}`],
    unmistakable: true as const,
  }));
}

/** Consent to cookies, or to content from elsewhere that is blocked until then. */
export const consentNotice: Rule = {
  id: 'consent-notice',
  kind: 'consent',
  reason: 'Asks for consent to cookies or to content from elsewhere.',
  find: surroundings => [...findPlatforms(surroundings), ...findAsking('consent', surroundings)],
};
