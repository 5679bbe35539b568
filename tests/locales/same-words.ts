// Words that are the same as in English; all others would be English left by accident.

const NAMES = ['appName'];
/** Only marks around what is put in. */
const FORMS = ['sentence_reason', 'sentence_seen', 'sentence_place', 'time_ago_in_words'];
/** As they are printed on keyboards. */
const KEYS = ['key_escape', 'key_enter', 'key_shift'];

/** By language; what is missing has no word in common with English but the name. */
export const SAME: Record<string, string[]> = {
  ar: [...NAMES, ...KEYS, 'sentence_reason', 'sentence_seen', 'time_ago_in_words'],
  de: [
    ...NAMES,
    ...FORMS,
    'choice_paused',
    'colour_accent',
    'colour_ink',
    'download_markdown',
    'download_text',
    'key_escape',
    'original',
    'story_live',
    'theme_sepia',
    'theme_system',
  ],
  es: [...NAMES, ...FORMS, 'download_markdown', 'embed_audio', 'key_escape', 'original', 'theme_sepia'],
  fr: [
    ...NAMES,
    'choice_paused',
    'download_markdown',
    'embed_audio',
    'embed_document',
    'listen_pause',
    'mark_note',
    'mark_rose',
    'original',
    'saved_articles_one',
    'saved_articles_other',
    'sentence_reason',
    'sites',
    'story_opinion',
    'time_ago_in_words',
  ],
  he: [...NAMES, ...FORMS, ...KEYS],
  it: [...NAMES, ...FORMS, 'download_markdown', 'embed_audio', 'embed_post', 'embed_video', 'key_escape'],
  ja: [...NAMES, ...KEYS],
  nl: [
    ...NAMES,
    ...FORMS,
    ...KEYS,
    'colour_accent',
    'download_markdown',
    'embed_audio',
    'embed_document',
    'embed_video',
    'links_look',
    'sites',
    'story_live',
    'theme_sepia',
  ],
  pl: [...NAMES, ...FORMS, ...KEYS, 'download_markdown', 'theme_sepia'],
  pt_BR: [...NAMES, ...FORMS, ...KEYS, 'colour_accent', 'download_markdown', 'links_look', 'original', 'sites'],
  ru: [...NAMES, ...FORMS, ...KEYS, 'download_markdown'],
  sv: [
    ...NAMES,
    ...FORMS,
    ...KEYS,
    'colour_ink',
    'download_markdown',
    'download_text',
    'embed_video',
    'original',
    'theme_sepia',
    'theme_system',
  ],
  tr: [...NAMES, ...FORMS, ...KEYS, 'download_markdown', 'embed_video'],
  uk: [...NAMES, ...FORMS, ...KEYS, 'download_markdown'],
  zh_CN: [...NAMES, ...KEYS],
};
