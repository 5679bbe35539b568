// The English words of _locales in place of the browser's; a test file mocks platform/translate with it.
import { readFileSync } from 'node:fs';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const MESSAGES = parseMessages(readFileSync(new URL('../../_locales/en/messages.json', import.meta.url), 'utf8'));

function parseMessages(text: string): Record<string, Message> {
  return JSON.parse(text);
}

export function translate(key: string, substitutions: string[] = []): string {
  const found = MESSAGES[key];
  if (!found) return '';
  return found.message.replace(/\$([A-Z]+)\$/g, (_whole, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}

export function uiLanguage(): string {
  return 'en-GB';
}
