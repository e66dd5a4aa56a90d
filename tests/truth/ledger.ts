/** What was compared, and where it is shown. */
interface Comparison {
	readonly place: string;
	readonly what: string;
	readonly shown: string;
	readonly happened: string;
}

export type Ledger = ReturnType<typeof openLedger>;

/** Notes each number or statement of a page beside what happened. */
export function openLedger() {
	const comparisons: Comparison[] = [];
	return {
		compare(place: string, what: string, shown: unknown, happened: unknown): void {
			const [own, other] = [textOf(shown), textOf(happened)];
			comparisons.push({ place, what, shown: own, happened: other });
		},

		/** Those that differ. */
		differences(): readonly Comparison[] {
			return comparisons.filter(({ shown, happened }) => shown !== happened);
		},

		/** All of them, one a line, page by page. */
		table(): string {
			return [...Map.groupBy(comparisons, ({ place }) => place)]
				.map(([place, own]) => [`${place}: ${own.length} compared`, ...own.map(lineOf)].join('\n'))
				.join('\n\n');
		}
	};
}

function lineOf({ what, shown, happened }: Comparison): string {
	const agrees = shown === happened;
	return `  ${agrees ? '=' : '≠'} ${what}: ${shown}${agrees ? '' : ` (true: ${happened})`}`;
}

function textOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(textOf).join(' | ');
	return String(value).replaceAll(/\s+/g, ' ').trim();
}
