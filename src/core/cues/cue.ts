/** A cue that is felt and seen. What is heard is part of the soundtrack. */
export type Cue =
	| { readonly name: 'begin' }
	| { readonly name: 'move' }
	| { readonly name: 'hold' }
	| { readonly name: 'release' }
	| { readonly name: 'change-sides' }
	| { readonly name: 'rest' }
	| { readonly name: 'countdown'; readonly secondsLeft: 1 | 2 | 3 }
	| { readonly name: 'done' };
