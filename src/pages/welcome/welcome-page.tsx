import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { askBackground } from '../../messages/send';
import { openKeySettings } from '../../platform/commands';
import { translate, uiLanguage } from '../../platform/translate';
import { isChromium } from '../../platform/which-browser';
import { CommandKeys } from '../../ui/command-keys';
import { Icon } from '../../ui/icon';
import { NewsLine } from '../../ui/news-line';
import { problemWords } from '../../ui/problem';
import { Wordmark } from '../../ui/wordmark';
import { useBoundKeys } from '../use-bound-keys';
import { PinInChromium, PinInFirefox, StoryUnderButton } from './drawings';
import { sampleStory } from './sample-story';

/** Draws what a reader is told once, after the installation: how to begin, and what Lede may see. */
export function WelcomePage() {
  return (
    <div class="sheet welcome">
      <header class="sheet-head">
        <Wordmark />
        <a class="button plain" href="options.html">
          <Icon name="settings" />
          {translate('options')}
        </a>
      </header>
      <main>
        <h1 class="sheet-title">{translate('welcome_headline')}</h1>
        <p class="welcome-standfirst">{translate('welcome_standfirst')}</p>
        <Sample />
        <Steps />
        <Access />
      </main>
    </div>
  );
}

function Sample() {
  const [trouble, setTrouble] = useState('');
  const open = async () => {
    const article = sampleStory(uiLanguage());
    const answer = await askBackground.openReader({ article, tabId: null, begins: 'reading' });
    setTrouble(answer.ok ? '' : problemWords(answer.problem));
  };
  return (
    <div class="sample">
      <button type="button" class="button main" onClick={open}>
        <Icon name="read" />
        {translate('welcome_open_sample')}
      </button>
      <p class="sample-words">{translate('welcome_sample')}</p>
      <NewsLine words={trouble} tone="bad" />
    </div>
  );
}

function Steps() {
  const keys = useBoundKeys();
  const pin = isChromium() ? 'welcome_pin_chromium' : 'welcome_pin_firefox';
  return (
    <ol class="steps">
      <Step
        title={translate('welcome_pin')}
        words={translate(pin)}
        drawing={isChromium() ? <PinInChromium /> : <PinInFirefox />}
      />
      <Step
        title={translate('welcome_press')}
        words={translate('welcome_press_words')}
        drawing={<StoryUnderButton />}
      />
      {keys.length > 0 && (
        <Step title={translate('welcome_keys')} words={translate('welcome_keys_words')}>
          <CommandKeys keys={keys} onChange={() => void openKeySettings()} />
        </Step>
      )}
    </ol>
  );
}

interface StepProps {
  title: string;
  words: string;
  drawing?: ComponentChildren;
  children?: ComponentChildren;
}

function Step({ title, words, drawing, children }: StepProps) {
  return (
    <li class="step">
      <div class="step-words">
        <h2 class="step-title">{title}</h2>
        <p>{words}</p>
        {children}
      </div>
      {drawing}
    </li>
  );
}

function Access() {
  return (
    <section class="welcome-access" aria-labelledby="access-title">
      <h2 class="step-title" id="access-title">
        {translate('access')}
      </h2>
      <ul>
        <li>{translate('access_click')}</li>
        <li>{translate('welcome_sites')}</li>
        <li>{translate('access_pictures')}</li>
        <li>{translate('access_library')}</li>
        <li>{translate('access_nothing')}</li>
      </ul>
    </section>
  );
}
