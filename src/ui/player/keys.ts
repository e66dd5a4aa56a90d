/** What a key does in the player. */
export type KeyAction = 'toggle' | 'next' | 'previous' | 'end' | 'close-more';

/** The topmost open layer, which owns the keys. */
export type Layer = 'player' | 'locked' | 'more' | 'hurt';

export const keys: Readonly<Record<string, KeyAction>> = {
	' ': 'toggle',
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	Escape: 'end'
};

/**
 * Undefined if the key does nothing: no key works while the player is locked or after "It hurts".
 */
export function keyActionOf(key: string, layer: Layer): KeyAction | undefined {
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
