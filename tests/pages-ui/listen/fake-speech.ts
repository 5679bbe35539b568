// A browser's speech that does what a test says: it tells of words or not, fails, or never answers.
import type { Order, Speech, SpeechSign, Voice } from '../../../src/platform/speech';

export const voice = (name: string, language: string, more: Partial<Voice> = {}): Voice => ({
  name,
  language,
  local: true,
  standard: false,
  ...more,
});

export interface FakeSpeech extends Speech {
  /** What was given to the voice, in order. */
  orders: Order[];
  cancelled: number;
  /** Lets the voice tell something of the last order. */
  tell(sign: SpeechSign): void;
  /** Lets the voice tell something of an earlier order. */
  tellOf(order: number, sign: SpeechSign): void;
}

/** Makes a voice that says nothing of itself. */
export function createFakeSpeech(): FakeSpeech {
  const hearers: ((sign: SpeechSign) => void)[] = [];
  const orders: Order[] = [];
  const tellOf = (order: number, sign: SpeechSign) => {
    hearers.at(order)?.(sign);
  };
  return {
    orders,
    cancelled: 0,
    voices: () => [],
    onVoices: () => () => undefined,
    speak(order, hear) {
      orders.push(order);
      hearers.push(hear);
    },
    cancel() {
      this.cancelled++;
    },
    tell: sign => tellOf(-1, sign),
    tellOf,
  };
}
