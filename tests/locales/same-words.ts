// Words that are the same in another language; all others would be English left by accident.
export const SAME: Record<string, string[]> = {
  de: [
    'appName',
    'theme_system',
    'theme_sepia',
    'colour_ink',
    'colour_accent',
    'time_ago_in_words',
    'sentence_reason',
    'sentence_seen',
    'sentence_place',
    'original',
    'download_text',
    'download_markdown',
    'story_live',
    'choice_paused',
    'key_escape',
  ],
};
