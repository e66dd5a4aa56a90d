import type { Urgency } from '#core/journal/urgency.ts';

/** A symptom that needs help, or gentle practice only. */
export interface WarningSign {
	/** Ids are stored in journals: never change one, add new ones. */
	readonly id: string;
	readonly words: string;
	/** The words for an emergency call, after "I have back pain and". */
	readonly said?: string;
	/** Advice for this sign, after the advice for its whole screen. */
	readonly advice?: string;
	/**
	 * Present if it may be cauda equina syndrome, in which the nerves at the lower end of the spine
	 * lose function for good within days.
	 */
	readonly caudaEquina?: true;
}

/** A screen of signs, each answered by a tap, and the advice if any of them is true. */
export interface SignList {
	readonly urgency: Urgency;
	readonly title: string;
	readonly signs: readonly WarningSign[];
	readonly headline: string;
	readonly advice: readonly string[];
}
