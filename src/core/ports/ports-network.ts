/** Optional parts of the app. */
export interface OfflineFiles {
	/**
	 * Fetches files for use offline and reports the share that is done. Answers whether all were
	 * fetched.
	 */
	keep(addresses: readonly string[], told: (share: number) => void): Promise<boolean>;
}

/** Whether pages can be loaded. */
export interface Network {
	/** Whether the address of this page is answered now, by the network or from the device. */
	answers(): Promise<boolean>;
	/** Calls back when the device is connected again, until the returned function is called. */
	onConnect(call: () => void): () => void;
	/** Whether this page was loaded by `reload`, or by the person in the same way. */
	reloaded(): boolean;
	/** Loads this page anew, with everything that failed to load. */
	reload(): void;
}
