import { startPage } from '../start-page';
import './library.css';
import { LibraryPage } from './library-page';

startPage(<LibraryPage query={location.search} />, { title: 'library_title' });
