import { startPage } from '../start-page';
import './options.css';
import { OptionsPage } from './options-page';

startPage(<OptionsPage />, { title: 'options_title' });
