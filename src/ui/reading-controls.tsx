import { translate } from '../platform/translate';
import { ALIGNMENTS, DEFAULT_READING, type Measure, type ReadingSettings } from '../settings/reading';
import { FaceChoice } from './face-choice';
import { MeasureSlider } from './measure-slider';
import { OwnColoursChoice } from './own-colours';
import { RadioChoice } from './radio-choice';
import { Switch } from './switch';
import { ThemeChoice } from './theme-choice';

type Change = (part: Partial<ReadingSettings>) => void;

interface ReadingControlsProps {
  reading: ReadingSettings;
  /** Is called with what changes, not with the whole: quick presses must not bring an older look back. */
  onChange: Change;
  /** The site of the story, whose look may differ; missing where there is none. */
  site?: { host: string; own: boolean; onFlip: () => void };
}

const FIRST: readonly Measure[] = ['textSize', 'lineHeight', 'width'];
const MORE: readonly Measure[] = ['weight', 'letterSpacing', 'wordSpacing', 'paragraphSpacing'];

/** Draws the choice of theme, face and measures; each change is seen at once. */
export function ReadingControls({ reading, onChange, site }: ReadingControlsProps) {
  const change = onChange;
  return (
    <div class="reading-controls">
      <ThemeChoice theme={reading.theme} onChoose={theme => change({ theme })} />
      {reading.theme === 'own' && <OwnColoursChoice colours={reading.own} onChoose={own => change({ own })} />}
      <FaceChoice face={reading.face} onChoose={face => change({ face })} />
      <Measures names={FIRST} reading={reading} change={change} />
      <MoreControls reading={reading} change={change} />
      <div class="look-foot">
        {site && <Switch on={site.own} label={translate('look_only_on', [site.host])} onFlip={site.onFlip} />}
        <button type="button" class="button" onClick={() => onChange(DEFAULT_READING)}>
          {translate('look_reset')}
        </button>
      </div>
    </div>
  );
}

/** Draws what is seldom changed, folded away. */
function MoreControls({ reading, change }: { reading: ReadingSettings; change: Change }) {
  const { hyphens, printAddresses } = reading;
  return (
    <details class="more-look">
      <summary>{translate('look_more')}</summary>
      <Measures names={MORE} reading={reading} change={change} />
      <RadioChoice
        family="alignment"
        choices={ALIGNMENTS}
        chosen={reading.alignment}
        onChoose={alignment => change({ alignment })}
      />
      <Switch on={hyphens} label={translate('hyphens')} onFlip={() => change({ hyphens: !hyphens })} />
      <Switch
        on={printAddresses}
        label={translate('print_addresses')}
        onFlip={() => change({ printAddresses: !printAddresses })}
      />
    </details>
  );
}

interface MeasuresProps {
  names: readonly Measure[];
  reading: ReadingSettings;
  change: Change;
}

function Measures({ names, reading, change }: MeasuresProps) {
  return (
    <div class="measures">
      {names.map(name => (
        <MeasureSlider key={name} measure={name} value={reading[name]} onSlide={value => change({ [name]: value })} />
      ))}
    </div>
  );
}
