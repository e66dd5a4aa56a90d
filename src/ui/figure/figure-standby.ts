import { createContext } from 'svelte';
import type { ExerciseAssets, FigureRenderer } from './figure-renderer.ts';

/** Holds the renderer of the next exercise until its figure enters a stage. */
export interface FigureStandby {
	next: { readonly assets: ExerciseAssets; readonly renderer: Promise<FigureRenderer> } | undefined;
}

// In a file of its own, so that the layout of all pages does not load the renderer.
export const [useFigureStandby, setFigureStandby] = createContext<FigureStandby>();
