/** Something to be felt and seen at a glance, as data. What is heard lies in the track. */
export type Cue =
	| { readonly name: 'begin' }
	| { readonly name: 'move' }
	| { readonly name: 'hold' }
	| { readonly name: 'release' }
	| { readonly name: 'change-sides' }
	| { readonly name: 'rest' }
	| { readonly name: 'countdown'; readonly secondsLeft: 1 | 2 | 3 }
	| { readonly name: 'done' };
