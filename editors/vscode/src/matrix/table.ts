import { type Bullet, type Cell, type Domain, type Finding, type Matrix, type Place, type Position, bulletsOf, contains } from './model';

export type { Matrix, Place, Position } from './model';

/** What the page does when somebody asks for a place. */
export interface Actions {
  open(place: Place): void;
}

const severities: Readonly<Record<number, string>> = { 1: 'error', 2: 'warning' };

/** A matrix in a page. Everything that a file says is put in as text, never as markup. Needs a browser and nothing else. */
export class MatrixTable {
  private readonly bullets = new Map<HTMLButtonElement, Bullet>();
  private readonly scroller = element('div', 'scroller');
  private readonly summary = element('p', 'summary');
  private readonly elsewhere = element('details', 'elsewhere');
  private readonly only = element('input');
  private readonly ladder = element('select');
  private matrix: Matrix | undefined;
  private cursor: { readonly uri: string; readonly position: Position } | undefined;

  constructor(private readonly container: HTMLElement, private readonly actions: Actions) {
    this.only.type = 'checkbox';
    this.only.addEventListener('change', () => this.choose());
    this.ladder.addEventListener('change', () => this.choose());
    this.summary.setAttribute('role', 'status');
    const bar = element('div', 'bar');
    bar.append(this.summary, labelled('Ladder', this.ladder), labelled('Only what has findings', this.only));
    this.container.replaceChildren(bar, this.scroller, this.elsewhere);
    this.scroller.addEventListener('keydown', pressed => this.move(pressed));
    this.scroller.addEventListener('focusin', focused => {
      const bullet = focused.target instanceof Element ? focused.target.closest('li')?.querySelector<HTMLButtonElement>('button.bullet') : undefined;
      if (bullet) {
        this.makeReachable(bullet);
      }
    });
  }

  /** Shows a matrix in the place of the one before; scrolling, focus and what was chosen stay. */
  show(matrix: Matrix): void {
    const [left, top] = [this.scroller.scrollLeft, this.scroller.scrollTop];
    const focused = [...this.bullets].find(([button]) => button === document.activeElement)?.[1];
    this.matrix = matrix;
    this.bullets.clear();
    this.scroller.replaceChildren(matrix.columns.length === 0 && matrix.domains.length === 0 ? element('p', 'empty', 'This file has no matrix: it declares neither levels nor domains.') : this.table(matrix));
    this.showLadders(matrix);
    this.showElsewhere(matrix);
    this.choose();
    this.highlight();
    const again = focused && [...this.bullets].find(([, bullet]) => bullet.name === focused.name && bullet.place.uri === focused.place.uri)?.[0];
    again?.focus({ preventScroll: true });
    this.scroller.scrollTo(left, top);
  }

  /** Marks the bullet that a place of a document lies in, and brings it into view. */
  follow(uri: string, position: Position): void {
    this.cursor = { uri, position };
    this.highlight()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private table(matrix: Matrix): HTMLTableElement {
    const table = element('table');
    table.append(element('caption', '', matrix.title || 'Matrix'));
    const head = table.createTHead().insertRow();
    head.append(element('td'));
    for (const column of matrix.columns) {
      const heading = element('th', column.kind);
      heading.scope = 'col';
      heading.append(column.place ? this.link(column.label, column.place, column.name) : column.label);
      if (column.kind === 'undeclared') {
        heading.append(' ', element('span', 'mark error', 'not declared'));
      }

      head.append(heading);
    }

    for (const domain of matrix.domains) {
      const body = table.createTBody();
      if (domain.areas.length === 0) {
        this.row(body, matrix, domain, domain.cells, 'domain');
        continue;
      }

      const heading = element('th', 'domain');
      heading.scope = 'rowgroup';
      heading.colSpan = matrix.columns.length + 1;
      heading.append(this.link(domain.label || domain.name, domain.place, domain.name));
      body.insertRow().append(heading);
      if (domain.cells.length > 0) {
        this.row(body, matrix, { ...domain, label: 'In no area' }, domain.cells, 'area');
      }

      for (const area of domain.areas) {
        this.row(body, matrix, area, area.cells, 'area');
      }
    }

    return table;
  }

  private row(body: HTMLTableSectionElement, matrix: Matrix, domain: Domain, cells: readonly Cell[], kind: string): void {
    const row = body.insertRow();
    const heading = element('th', kind);
    heading.scope = 'row';
    heading.append(this.link(domain.label || domain.name || 'No name', domain.place, domain.name));
    row.append(heading);
    matrix.columns.forEach((_, number) => {
      const cell = row.insertCell();
      const bullets = cells.filter(each => each.column === number).flatMap(each => each.bullets);
      if (bullets.length > 0) {
        const list = element('ul');
        list.append(...bullets.map(bullet => this.item(bullet)));
        cell.append(list);
      }
    });
  }

  private item(bullet: Bullet): HTMLLIElement {
    const item = element('li', bullet.isStrength ? 'strength' : 'need');
    const button = element('button', 'bullet');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset['name'] = bullet.name;
    button.title = [bullet.name, bullet.condition, ...bullet.ladders.map(ladder => `ladder ${ladder}`)].filter(part => part !== '').join('\n');
    button.append(element('span', 'text', bullet.text || bullet.name || 'No text'));
    if (bullet.condition !== '') {
      button.append(element('span', 'condition', bullet.condition));
    }

    button.addEventListener('click', () => this.actions.open(bullet.place));
    this.bullets.set(button, bullet);
    item.append(button, ...bullet.findings.map(finding => this.finding(finding, -1)));
    return item;
  }

  private finding(finding: Finding, tabIndex: number): HTMLButtonElement {
    const word = severities[finding.severity] ?? 'note';
    const button = element('button', `mark ${word}`, finding.code);
    button.type = 'button';
    button.tabIndex = tabIndex;
    button.title = finding.message;
    button.setAttribute('aria-label', `${finding.code}, ${word}: ${finding.message}`);
    button.addEventListener('click', () => this.actions.open(finding.place));
    return button;
  }

  private link(text: string, place: Place, name: string): HTMLButtonElement {
    const button = element('button', 'heading', text);
    button.type = 'button';
    button.title = name;
    button.addEventListener('click', () => this.actions.open(place));
    return button;
  }

  private showLadders(matrix: Matrix): void {
    const chosen = this.ladder.value;
    const used = new Set([...bulletsOf(matrix)].flatMap(bullet => bullet.ladders));
    this.ladder.replaceChildren(option('', 'none'), ...matrix.ladders.filter(ladder => used.has(ladder.name)).map(ladder => option(ladder.name, ladder.label || ladder.name)));
    this.ladder.value = used.has(chosen) ? chosen : '';
  }

  private showElsewhere(matrix: Matrix): void {
    this.elsewhere.replaceChildren();
    this.elsewhere.hidden = matrix.elsewhere.length === 0;
    if (matrix.elsewhere.length > 0) {
      const list = element('ul');
      list.append(...matrix.elsewhere.map(finding => {
        const item = element('li');
        item.append(this.finding(finding, 0), ' ', element('span', 'message', finding.message));
        return item;
      }));
      this.elsewhere.append(element('summary', '', `Findings outside the matrix: ${matrix.elsewhere.length}`), list);
    }
  }

  // What was chosen above the table, applied to what is in it.
  private choose(): void {
    this.container.classList.toggle('only-findings', this.only.checked);
    let shown = 0;
    for (const [button, bullet] of this.bullets) {
      const item = button.parentElement;
      item?.classList.toggle('on-ladder', this.ladder.value !== '' && bullet.ladders.includes(this.ladder.value));
      item?.toggleAttribute('hidden', this.only.checked && bullet.findings.length === 0);
      shown += bullet.findings.length > 0 ? 1 : 0;
    }

    const all = this.bullets.size;
    this.summary.textContent = `${all} ${all === 1 ? 'bullet' : 'bullets'}, ${shown} with findings`;
    const reachable = [...this.bullets.keys()].find(button => button.tabIndex === 0);
    const first = this.visible()[0];
    if (first && (!reachable || reachable.parentElement?.hidden)) {
      this.makeReachable(first);
    }
  }

  private highlight(): HTMLElement | undefined {
    let found: HTMLElement | undefined;
    for (const [button, bullet] of this.bullets) {
      const isIt = this.cursor !== undefined && this.cursor.uri === bullet.place.uri && contains(bullet.place.range, this.cursor.position);
      if (isIt) {
        button.setAttribute('aria-current', 'true');
        found = button;
      } else {
        button.removeAttribute('aria-current');
      }
    }

    return found;
  }

  // One bullet at a time is reached with Tab, and its findings after it; arrows go on from there.
  private makeReachable(bullet: HTMLButtonElement): void {
    for (const button of this.scroller.querySelectorAll<HTMLButtonElement>('li > button')) {
      button.tabIndex = button.parentElement === bullet.parentElement ? 0 : -1;
    }
  }

  private visible(): HTMLButtonElement[] {
    return [...this.bullets.keys()].filter(button => !button.parentElement?.hidden);
  }

  private move(pressed: KeyboardEvent): void {
    const here = pressed.target instanceof Element ? pressed.target.closest('li')?.querySelector<HTMLButtonElement>('button.bullet') : undefined;
    if (!here || pressed.altKey || pressed.ctrlKey || pressed.metaKey) {
      return;
    }

    const all = this.visible();
    const column = (button: Element): number => button.closest('td')?.cellIndex ?? -1;
    const inColumn = all.filter(button => column(button) === column(here));
    const at = inColumn.indexOf(here);
    const across = (step: number): HTMLButtonElement | undefined => {
      const inRow = all.filter(button => button.closest('tr') === here.closest('tr') && Math.sign(column(button) - column(here)) === step);
      return step > 0 ? inRow[0] : inRow.find(button => column(button) === column(inRow.at(-1) ?? button));
    };
    const steps: Readonly<Partial<Record<string, () => HTMLButtonElement | undefined>>> = {
      ArrowDown: () => inColumn[at + 1],
      ArrowUp: () => inColumn[at - 1],
      ArrowRight: () => across(1),
      ArrowLeft: () => across(-1),
      Home: () => all[0],
      End: () => all.at(-1),
    };
    const next = steps[pressed.key]?.();
    if (next) {
      pressed.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element('option', '', text);
  made.value = value;
  return made;
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = element('label');
  label.append(control instanceof HTMLInputElement ? control : `${text} `, control instanceof HTMLInputElement ? ` ${text}` : control);
  return label;
}
