import type { ComponentChildren } from 'preact';
import type { Article, Byline, Person } from '../core/article';
import { translate, uiLanguage } from '../platform/translate';
import { counted } from './counted';
import { isSameDay, writtenClock, writtenDate } from './dates';
import { messageKey } from './message-key';
import { SupportLink } from './support-link';
import { timeAgo } from './time-ago';

/** Characters. A headline beyond this fills the popup at its full size before the story has begun. */
const LONG = 110;

interface StoryHeaderProps {
  article: Article;
  /** Ends the line of dates. */
  children?: ComponentChildren;
}

/** Draws publisher, headline, standfirst, byline, dates and reading time. */
export function StoryHeader({ article, children }: StoryHeaderProps) {
  const lang = article.language || undefined;
  return (
    <header class="story-header">
      <Kicker article={article} />
      <h1 class={article.headline.length > LONG ? 'headline long' : 'headline'} lang={lang} tabIndex={-1}>
        {article.headline || translate('no_headline')}
      </h1>
      {article.standfirst && (
        <p class="standfirst" lang={lang}>
          {article.standfirst}
        </p>
      )}
      <BylineLine byline={article.byline} />
      <Dateline article={article}>{children}</Dateline>
      {article.corrections.map(correction => (
        <p class="correction" lang={lang} key={correction}>
          {correction}
        </p>
      ))}
      <SupportLink article={article} />
    </header>
  );
}

/** Draws the publisher, the section and what kind of story it is; news needs no label. */
function Kicker({ article: { publisher, section, kind, language } }: { article: Article }) {
  const label = kind === '' || kind === 'news' ? '' : translate(messageKey('story', kind));
  // A section that is called like the label in the page's language would say it twice.
  const parts = [publisher, section].filter(Boolean);
  if (parts.length === 0 && label === '') return null;
  return (
    <p class="kicker">
      {parts.map(part => (
        <span key={part} lang={language || undefined}>
          {part}
        </span>
      ))}
      {label && label.toLowerCase() !== section.toLowerCase() && <span class="story-kind">{label}</span>}
    </p>
  );
}

/** A role that ends in a preposition goes before the name: "as told to Nils Aker". */
const LEADS = / (?:by|to|von|par|mit|con|avec|from|englischen von)$/i;

function writtenPerson({ name, role }: Person): string {
  if (!role) return name;
  return LEADS.test(role) ? `${role} ${name}` : `${name}, ${role}`;
}

function BylineLine({ byline }: { byline: Byline }) {
  const names = byline.people.map(writtenPerson);
  const roles = byline.people.some(person => person.role);
  if (names.length === 0 && !byline.agency) return null;
  // Roles bring commas of their own; then the people are parted by semicolons.
  const people = roles ? names.join('; ') : new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
  return (
    <p class="byline">
      {people && <span>{translate('byline', [people])}</span>}
      {byline.agency && <span class="byline-role">{byline.agency}</span>}
    </p>
  );
}

function Dateline({ article, children }: StoryHeaderProps) {
  const language = uiLanguage();
  const published = writtenDate(article.published, { language });
  const modified = writtenChange(article, language);
  return (
    <p class="dateline">
      {published && (
        <span>
          <span class="unseen">{translate('published')} </span>
          <time dateTime={article.published}>{withAgo(published, article.published)}</time>
        </span>
      )}
      {modified && (
        <span>
          {translate('updated')} <time dateTime={article.modified}>{withAgo(modified, article.modified)}</time>
        </span>
      )}
      <span>{counted('reading_minutes', article.readingMinutes)}</span>
      {children && <span>{children}</span>}
    </p>
  );
}

/** A date says when; how long ago that was, everybody would have to reckon. */
function withAgo(written: string, iso: string): string {
  const ago = timeAgo(iso, { language: uiLanguage(), now: new Date() });
  return ago ? translate('time_ago_in_words', [written, ago]) : written;
}

/** Writes when the story was changed last, only by the clock if that was on its first day; '' if it was not changed. */
function writtenChange({ published, modified }: Article, language: string): string {
  if (modified === published) return '';
  return isSameDay(published, modified) ? writtenClock(modified, { language }) : writtenDate(modified, { language });
}
