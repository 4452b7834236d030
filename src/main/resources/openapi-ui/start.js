window.onload = () => SwaggerUIBundle({ url: '/openapi', dom_id: '#page', validatorUrl: null, tryItOutEnabled: true });
