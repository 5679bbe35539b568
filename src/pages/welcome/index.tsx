import { startPage } from '../start-page';
import './welcome.css';
import { WelcomePage } from './welcome-page';

startPage(<WelcomePage />, { title: 'welcome_title' });
