/** What a key does in the player. */
export type KeyDeed = 'toggle' | 'next' | 'previous' | 'end' | 'close-more';

/** Which of its layers is open; the topmost owns the keys. */
export type Layer = 'player' | 'locked' | 'more' | 'hurt';

export const keys: Readonly<Record<string, KeyDeed>> = {
	' ': 'toggle',
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	Escape: 'end'
};

/** Undefined where the key does nothing there: locked, none does, and after "It hurts" only its buttons do. */
export function deedOf(key: string, layer: Layer): KeyDeed | undefined {
	switch (layer) {
		case 'player':
			return keys[key];
		case 'more':
			return key === 'Escape' ? 'close-more' : undefined;
		case 'locked':
		case 'hurt':
			return undefined;
	}
}
