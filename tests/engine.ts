/** One tab of a browser process of its own, whichever engine it has. */
export interface Engine {
	goto(address: string): Promise<void>;
	/** Leaves the page for an empty one. */
	leave(): Promise<void>;
	/** Runs a function in the page. What it is given and what it answers must survive JSON. */
	evaluate<Answer, Given = undefined>(
		work: (given: Given) => Answer | Promise<Answer>,
		given?: Given
	): Promise<Answer>;
	/** Clicks at a point of the page, in pixels from its upper left corner. */
	click(x: number, y: number): Promise<void>;
	/** Presses a key, named as in `KeyboardEvent.key`. */
	press(key: 'Escape'): Promise<void>;
	/** The errors that the engine itself has told so far. */
	readonly complaints: string[];
	/** Ends the browser and all that was started for it. */
	close(): Promise<void>;
}
