import { mount } from 'svelte';
import Studio from './Studio.svelte';
import '#ui/styles/app.css';

const files = import.meta.glob<string>('/routines/exercises/*.json', {
	eager: true,
	query: '?raw',
	import: 'default'
});

mount(Studio, { target: document.body, props: { files } });
