// All that the reader has in Lede. A new kind of thing is a file in parts/, a name in counts.ts and a line here:
// then it is exported, imported and deleted with everything else.
import type { Part } from './part';
import { articlesPart } from './parts/articles-part';
import { listsPart } from './parts/lists-part';
import { marksPart } from './parts/marks-part';
import { rememberedPart } from './parts/remembered-part';
import { settingsPart } from './parts/settings-part';
import { tallyPart } from './parts/tally-part';

/** In the order in which they are written: settings first, for they say whose sites are remembered; what hangs on articles after them. */
export const PARTS: readonly Part[] = [settingsPart, tallyPart, rememberedPart, listsPart, articlesPart, marksPart];
