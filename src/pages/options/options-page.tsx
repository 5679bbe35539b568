import { translate } from '../../platform/translate';
import { Icon } from '../../ui/icon';
import { ReadingControls } from '../../ui/reading-controls';
import { Wordmark } from '../../ui/wordmark';
import { useReadingSettings } from '../use-reading-settings';
import { ChoicesPart } from './choices-part';
import { ListsPart } from './lists-part';
import { SitesPart } from './sites-part';

/** Draws what the reader chose, and what Lede may see. */
export function OptionsPage() {
  return (
    <div class="sheet">
      <header class="sheet-head">
        <Wordmark />
        <a class="button plain" href="library.html">
          <Icon name="library" />
          {translate('library')}
        </a>
      </header>
      <main>
        <h1 class="sheet-title">{translate('options')}</h1>
        <SitesPart />
        <ReadingPart />
        <ChoicesPart />
        <ListsPart />
        <AccessPart />
      </main>
    </div>
  );
}

function ReadingPart() {
  const { reading, change } = useReadingSettings('');
  return (
    <section class="part" aria-labelledby="reading">
      <h2 id="reading">{translate('appearance')}</h2>
      <div class="reading-part">
        <ReadingControls reading={reading} onChange={change} />
        <p class="specimen">{translate('specimen')}</p>
      </div>
    </section>
  );
}

const ACCESS = ['access_click', 'access_sites', 'access_pictures', 'access_library', 'access_nothing'] as const;

function AccessPart() {
  return (
    <section class="part" aria-labelledby="access">
      <h2 id="access">{translate('access')}</h2>
      <ul class="access">
        {ACCESS.map(key => (
          <li key={key}>{translate(key)}</li>
        ))}
      </ul>
    </section>
  );
}
