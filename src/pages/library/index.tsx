import { startPage } from '../start-page';
import './library.css';
import { LibraryPage } from './library-page';

startPage(<LibraryPage />, { title: 'library_title' });
