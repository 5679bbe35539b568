// The phrases of every language that is known, by tag. A page of the reader's browser gets this file once: build.mjs makes
// phrases.js of it, and both content.js and read.js take it from there.
import { ar } from './ar';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { everywhere } from './everywhere';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { zh } from './zh';

export const LANGUAGES = { ar, da, de, en, es, everywhere, fi, fr, it, ja, nl, no, pl, pt, ru, sv, tr, uk, zh };
