import type { ComponentChildren } from 'preact';
import { translate, uiLanguage } from '../platform/translate';
import { Icon } from './icon';
import { VoiceSelect, type VoiceSelectProps } from './voice-select';

/** What stands in the way of listening, or happened to it; '' if nothing. */
export type ListenTrouble = '' | 'none' | 'foreign' | 'network' | 'refused' | 'stuck';
/** Where the player goes. */
export type ListenWay = 'sentence-back' | 'sentence-on' | 'paragraph-back' | 'paragraph-on' | 'beginning' | 'place';

export interface ListenPlayerProps {
  speaking: boolean;
  trouble: ListenTrouble;
  /** The article's language in the reader's own. */
  languageName: string;
  /** What happened last that is no trouble. */
  news: '' | 'resumed' | 'ended' | 'astray';
  /** Sentences that were spoken, of all. */
  progress: { spoken: number; all: number };
  rate: number;
  rates: { least: number; most: number; step: number };
  /** Asks for a voice within the player where none speaks by itself. */
  voice: VoiceSelectProps;
  /** The sheet of voices. */
  children: ComponentChildren;
  onPlay: () => void;
  onGo: (way: ListenWay) => void;
  onRate: (rate: number) => void;
  onClose: () => void;
}

/** Draws the player at the foot of the page: what is going on, and every way to steer it; where nothing can speak, only why. */
export function ListenPlayer(props: ListenPlayerProps) {
  const { progress, trouble, onClose } = props;
  const isMute = trouble === 'none' || trouble === 'foreign' || trouble === 'network';
  return (
    <section class="listen-player" aria-label={translate('listen_region')}>
      <progress
        class="listen-progress"
        max={progress.all}
        value={progress.spoken}
        aria-label={translate('listen_done')}
      />
      <div class={isMute ? 'listen-row mute' : 'listen-rows'}>
        <PlayerNews {...props} />
        {isMute ? <CloseButton onClose={onClose} /> : <PlayerRow {...props} />}
      </div>
    </section>
  );
}

function PlayerRow({ speaking, rate, rates, children, onPlay, onGo, onRate, onClose }: ListenPlayerProps) {
  return (
    <div class="listen-row">
      <button type="button" class="button main listen-play" onClick={onPlay}>
        <Icon name={speaking ? 'pause' : 'play'} />
        {translate(speaking ? 'listen_pause' : 'listen_play')}
      </button>
      <Pair {...pairOf('sentence')} onGo={onGo} />
      <Pair {...pairOf('paragraph')} onGo={onGo} />
      <Speed rate={rate} rates={rates} onRate={onRate} />
      <div class="listen-ways">
        {children}
        <CloseButton onClose={onClose} />
      </div>
    </div>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="button plain" onClick={onClose}>
      <Icon name="remove" />
      {translate('close')}
    </button>
  );
}

const TROUBLES: Record<Exclude<ListenTrouble, ''>, string> = {
  none: 'listen_no_voices',
  foreign: 'listen_no_voice_of',
  network: 'listen_network_only',
  refused: 'listen_refused',
  stuck: 'listen_stuck',
};
const WAYS_OUT = { stuck: 'try_again', resumed: 'listen_from_beginning', astray: 'listen_to_place' };
const NEWS = { resumed: 'listen_resumed', ended: 'listen_ended', astray: 'listen_astray' };

function PlayerNews({ trouble, news, languageName, voice, onGo, onPlay }: ListenPlayerProps) {
  const key = trouble ? TROUBLES[trouble] : news ? NEWS[news] : '';
  return (
    <div class="listen-news">
      <p role="status">{key && translate(key, [languageName])}</p>
      {(trouble === 'foreign' || trouble === 'network') && <VoiceSelect {...voice} />}
      {trouble === 'stuck' && <NewsButton words={WAYS_OUT.stuck} onPress={onPlay} />}
      {!trouble && news === 'resumed' && <NewsButton words={WAYS_OUT.resumed} onPress={() => onGo('beginning')} />}
      {!trouble && news === 'astray' && <NewsButton words={WAYS_OUT.astray} onPress={() => onGo('place')} />}
    </div>
  );
}

function NewsButton({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" class="link" onClick={onPress}>
      {translate(words)}
    </button>
  );
}

interface PairProps {
  name: string;
  back: { way: ListenWay; label: string };
  on: { way: ListenWay; label: string };
}

function pairOf(what: 'sentence' | 'paragraph'): PairProps {
  return what === 'sentence'
    ? {
        name: 'listen_sentence',
        back: { way: 'sentence-back', label: 'listen_sentence_back' },
        on: { way: 'sentence-on', label: 'listen_sentence_on' },
      }
    : {
        name: 'listen_paragraph',
        back: { way: 'paragraph-back', label: 'listen_paragraph_back' },
        on: { way: 'paragraph-on', label: 'listen_paragraph_on' },
      };
}

function Pair({ name, back, on, onGo }: PairProps & { onGo: (way: ListenWay) => void }) {
  return (
    <Group name={name}>
      <Step label={back.label} sign="‹" stuck={false} onPress={() => onGo(back.way)} />
      <Step label={on.label} sign="›" stuck={false} onPress={() => onGo(on.way)} />
    </Group>
  );
}

const SPEED = { name: 'listen_speed', less: 'listen_slower', more: 'listen_faster' };

function Speed({ rate, rates, onRate }: Pick<ListenPlayerProps, 'rate' | 'rates' | 'onRate'>) {
  const less = Math.max(rates.least, rate - rates.step);
  const more = Math.min(rates.most, rate + rates.step);
  return (
    <Group name={SPEED.name}>
      <Step label={SPEED.less} sign="−" stuck={less === rate} onPress={() => onRate(less)} />
      <output class="listen-rate" dir="ltr">
        {new Intl.NumberFormat(uiLanguage()).format(rate)}&#8239;×
      </output>
      <Step label={SPEED.more} sign="+" stuck={more === rate} onPress={() => onRate(more)} />
    </Group>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: -- a fieldset would be announced with every press
    <div class="listen-group" role="group" aria-label={translate(name)}>
      <span class="control-name">{translate(name)}</span>
      <div class="listen-steps">{children}</div>
    </div>
  );
}

interface StepProps {
  /** Key of the message that says what it does. */
  label: string;
  sign: string;
  /** There is nothing further this way. */
  stuck: boolean;
  onPress: () => void;
}

function Step({ label, sign, stuck, onPress }: StepProps) {
  return (
    <button
      type="button"
      class="button step"
      aria-label={translate(label)}
      title={translate(label)}
      aria-disabled={stuck}
      onClick={stuck ? undefined : onPress}
    >
      {sign}
    </button>
  );
}
