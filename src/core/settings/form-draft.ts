import { instant, type Instant } from '#core/base/units.ts';
import { isTime } from '#core/bounds/limits.ts';
import type { Urgency } from '#core/journal/urgency.ts';

/** The forms whose ticks are kept until they are answered. */
export type DraftForm = Urgency | 'screens' | 'health' | 'health-allowed' | 'welcome' | 'reading';

/** What was ticked in a form that is not answered yet. It is an answer to nothing. */
interface TicksOnTheWay {
	readonly at: Instant;
	readonly ticked: readonly string[];
}

const prefix = 'draft-';

/** The name of the form's draft among the texts of the settings. */
export function draftKey(form: DraftForm): string {
	return prefix + form;
}

/** The texts without those of drafts, which belong to one device. */
export function withoutDrafts(texts: Readonly<Record<string, string>>) {
	return Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(prefix)));
}

export function draftText({ at, ticked }: TicksOnTheWay): string {
	return [at, ...ticked].join(' ');
}

/** Undefined if no app wrote the text. */
export function readDraft(text: string | undefined): TicksOnTheWay | undefined {
	const [written, ...ticked] = text?.split(' ') ?? [];
	const at = written ? Number(written) : undefined;
	return isTime(at) ? { at: instant(at), ticked } : undefined;
}
