import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/queries.ts';
import { Root } from './app/root.tsx';
import { SchemeProvider } from './app/scheme.tsx';
import { TextProvider } from './app/text.tsx';
import './app/style.css';
import './forms/forms.css';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');

createRoot(element).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <TextProvider>
        <SchemeProvider>
          <Root />
        </SchemeProvider>
      </TextProvider>
    </QueryClientProvider>
  </StrictMode>,
);
