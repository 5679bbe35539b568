import { startPage } from '../start-page';
import './popup.css';
import { PopupPage } from './popup-page';

startPage(<PopupPage />, { title: 'appName' });
