/** A text as people read a mail: what was written now, and what is quoted or signed under it, folded. */

export interface Piece {
	kind: 'text' | 'quoted' | 'signature';
	/** Without the marks that a mail program put before its lines. */
	text: string;
	/** How many lines it has. */
	lines: number;
}

const QUOTED = /^\s*>/;
const SIGNATURE = /^-- ?$/;
const SENT_FROM = /^(Sent from my |Von meinem .* gesendet|Envoyé de mon )/i;

/** The line by which a mail program introduces what it quotes. */
const WROTE =
	/^(On|Am|Le|El|Il|Op|Den) .{6,200}(wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev).{0,80}:\s*$/i;

/** The line under which a mail program puts the whole mail that it answers. */
const BELOW =
	/^(-{2,}\s*(Original Message|Ursprüngliche Nachricht|Message d'origine|Forwarded message)\s*-{2,}|_{20,})\s*$/i;

/** The pieces in order; an empty text has none. */
export function fold(text: string): Piece[] {
	const lines = text.replace(/\s+$/, '').split('\n');
	const pieces: { kind: Piece['kind']; lines: string[] }[] = [];
	let below: Piece['kind'] | null = null;
	lines.forEach((line, at) => {
		if (below !== 'quoted' && BELOW.test(line)) below = 'quoted';
		else if (below === null && (SIGNATURE.test(line) || SENT_FROM.test(line))) below = 'signature';
		const kind = isQuoted(lines, at) ? 'quoted' : (below ?? 'text');
		const last = pieces.at(-1);
		if (last && (last.kind === kind || line.trim() === '')) last.lines.push(line);
		else pieces.push({ kind, lines: [line] });
	});
	return pieces.map(made).filter(({ text }) => text !== '');
}

const isQuoted = (lines: string[], at: number): boolean =>
	QUOTED.test(lines[at] ?? '') ||
	(WROTE.test(lines[at] ?? '') && QUOTED.test(lines.slice(at + 1).find((line) => line.trim() !== '') ?? ''));

function made({ kind, lines }: { kind: Piece['kind']; lines: string[] }): Piece {
	const bare = kind === 'quoted' ? lines.map((line) => line.replace(/^\s*>\s?/, '')) : lines;
	const text = bare.join('\n').replace(/^\n+|\s+$/g, '');
	return { kind, text, lines: text.split('\n').filter((line) => line.trim() !== '').length };
}

/** The paragraphs of a text. */
export const paragraphs = (text: string): string[] =>
	text
		.split(/\n\s*\n/)
		.map((piece) => piece.replace(/^\n+|\s+$/g, ''))
		.filter(Boolean);
