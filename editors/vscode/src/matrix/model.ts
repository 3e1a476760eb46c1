/** A place as the language server protocol has it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A part of a document; the end is the place after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A part of some document. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** What is wrong; severity 1 is an error, 2 a warning, 3 a note. */
export interface Finding {
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly place: Place;
}

/** A bullet of a cell. */
export interface Bullet {
  readonly name: string;
  readonly text: string;
  readonly isStrength: boolean;
  readonly condition: string;
  readonly ladders: readonly string[];
  readonly place: Place;
  readonly findings: readonly Finding[];
}

/** The bullets of one row in one column, which is counted from 0. */
export interface Cell {
  readonly column: number;
  readonly bullets: readonly Bullet[];
}

/** A domain or an area. */
export interface Domain {
  readonly name: string;
  readonly label: string;
  readonly place: Place;
  readonly cells: readonly Cell[];
  readonly areas: readonly Domain[];
}

/** What stands across. */
export interface Column {
  readonly kind: 'level' | 'undeclared' | 'strengths';
  readonly name: string;
  readonly label: string;
  readonly place?: Place;
}

/** A concern that bullets grade. */
export interface Ladder {
  readonly name: string;
  readonly label: string;
  readonly place: Place;
}

/** The answer to `thr/matrix`. */
export interface Matrix {
  readonly uri: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly domains: readonly Domain[];
  readonly ladders: readonly Ladder[];
  readonly elsewhere: readonly Finding[];
}

/** Whether a place lies in a part, its end included: there the cursor stands after the last key. */
export function contains(range: Range, at: Position): boolean {
  return compare(range.start, at) <= 0 && compare(at, range.end) <= 0;
}

/** The bullets of a matrix, row by row. */
export function* bulletsOf(matrix: Matrix): Generator<Bullet> {
  for (const domain of matrix.domains) {
    for (const row of [domain, ...domain.areas]) {
      for (const cell of row.cells) {
        yield* cell.bullets;
      }
    }
  }
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
