/** What a key does in the player. */
export type KeyAction = 'toggle' | 'next' | 'previous' | 'ask-end' | 'close';

/** The topmost open layer, which owns the keys. */
export type Layer = 'player' | 'locked' | 'sheet' | 'hurt';

export const keys: Readonly<Record<string, KeyAction>> = {
	' ': 'toggle',
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	Escape: 'ask-end'
};

/**
 * Undefined if the key does nothing: no key works while the player is locked or after "It hurts".
 */
export function keyActionOf(key: string, layer: Layer): KeyAction | undefined {
	switch (layer) {
		case 'player':
			return keys[key];
		case 'sheet':
			return key === 'Escape' ? 'close' : undefined;
		case 'locked':
		case 'hurt':
			return undefined;
	}
}
