import { createContext } from 'svelte';
import type { World } from '#core/ports/ports.ts';

export const [useWorld, setWorld] = createContext<World>();
