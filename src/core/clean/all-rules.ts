import type { Rule } from './rule';
import { advertSlot } from './rules/advert-slot';
import { appOffer } from './rules/app-offer';
import { commentsCall } from './rules/comments-call';
import { consentNotice } from './rules/consent-notice';
import { contactCall } from './rules/contact-call';
import { donationAppeal } from './rules/donation-appeal';
import { newsletterForm } from './rules/newsletter-form';
import { notificationPrompt } from './rules/notification-prompt';
import { registrationNotice } from './rules/registration-notice';
import { relatedLinks } from './rules/related-links';
import { shareBar } from './rules/share-bar';
import { subscriptionOffer } from './rules/subscription-offer';
import { surveyCall } from './rules/survey-call';

/** All rules. Where two find the same block, the earlier one names it. */
export const ALL_RULES: readonly Rule[] = [
  donationAppeal,
  newsletterForm,
  notificationPrompt,
  registrationNotice,
  commentsCall,
  subscriptionOffer,
  appOffer,
  surveyCall,
  contactCall,
  shareBar,
  advertSlot,
  relatedLinks,
  consentNotice,
];
