import { startPage } from '../start-page';
import './popup.css';
import { PopupPage } from './popup-page';
import { surfaceOf } from './surface';

startPage(<PopupPage surface={surfaceOf(document)} />, { title: 'appName' });
