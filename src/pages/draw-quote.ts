// Draws the picture of a quote on a canvas of this page; nothing leaves the machine.
import { type Font, layOut, type QuoteCard } from '../core/quotes/picture-layout';

/** The reader's paper in daylight: a picture is seen by others, whatever theme this reader has. */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1a17', quiet: '#514c44', accent: '#8c1c22' } as const;
const FAMILIES = {
  serif: '"Iowan Old Style", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, "Liberation Serif", serif',
  sans: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
} as const;

/** Draws the card as a PNG; null where the browser gives no canvas. */
export function drawQuote(card: QuoteCard): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const measure = (text: string, font: Font) => {
    pen.font = cssFont(font);
    return pen.measureText(text).width;
  };
  const { width, height, lines, bar } = layOut(card, measure);
  Object.assign(canvas, { width, height });
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = COLOURS.accent;
  pen.fillRect(bar.x, bar.y, bar.width, bar.height);
  pen.direction = card.direction;
  pen.textAlign = 'start';
  for (const { text, x, y, font } of lines) {
    pen.font = cssFont(font);
    pen.fillStyle = COLOURS[font.tone];
    pen.fillText(text, x, y);
  }
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}

function cssFont({ size, weight, family }: Font): string {
  return `${weight} ${size}px ${FAMILIES[family]}`;
}
