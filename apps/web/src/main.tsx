import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.js';
import { maakQueryClient } from './api/vraag.js';
import { nonce, thema } from './thema.js';
import '@mantine/core/styles.css';
import './stijl/tokens.css';
import './stijl/basis.css';
import './stijl/schil.css';
import './stijl/knoppen.css';
import './stijl/kaart.css';
import './stijl/strip.css';
import './stijl/mijnwerk.css';
import './stijl/lijsten.css';
import './stijl/dossier.css';
import './stijl/dossierdelen.css';
import './stijl/leiding.css';
import './stijl/lijn.css';
import './stijl/telefoon.css';
import './stijl/mantine.css';

const plek = document.getElementById('besluitpad');
if (plek === null) throw new Error('The page has no place for the application');

createRoot(plek).render(
  <StrictMode>
    <MantineProvider theme={thema} defaultColorScheme="auto" getStyleNonce={nonce}>
      <QueryClientProvider client={maakQueryClient()}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
