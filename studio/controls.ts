import { mount } from 'svelte';
import ControlsPage from './ControlsPage.svelte';
import '#ui/styles/app.css';
import '#ui/styles/chart.css';

mount(ControlsPage, { target: document.body });
