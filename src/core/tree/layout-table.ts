/** A cell with more characters than this holds a text, not a datum: the table only lays out the page. */
const TEXT_CELL = 600;

/** Tells a table that only lays out the page from one that shows data (after the HTML guidance on `role=presentation`). */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table')) return true;
  if (table.querySelector('th,caption')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2 || rows.every(row => row.children.length < 2)) return true;
  return [...table.querySelectorAll('td')].some(
    cell => (cell.textContent ?? '').length > TEXT_CELL || cell.querySelectorAll('p').length > 2,
  );
}
