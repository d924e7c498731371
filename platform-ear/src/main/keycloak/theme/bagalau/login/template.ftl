<#import "field.ftl" as field>
<#macro username>
  <div class="who">
    <span><span class="who-label">${msg("signingInAs")}</span> <b id="kc-attempted-username">${auth.attemptedUsername}</b></span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("someoneElse")}</a>
  </div>
</#macro>

<#macro ram width>
<svg viewBox="0 0 64 50" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">
  <path d="M32 46V25C32 12 25 4 16 4 8 4 3 10 3 17.500 3 25 8 30 14 30c5.200 0 8.800-3.700 8.800-8.300 0-4-2.600-6.700-6.200-6.700-2.600 0-4.300 1.700-4.300 4"/>
  <path d="M32 25C32 12 39 4 48 4c8 0 13 6 13 13.500C61 25 56 30 50 30c-5.200 0-8.800-3.700-8.800-8.300 0-4 2.600-6.700 6.200-6.700 2.600 0 4.300 1.700 4.300 4"/>
  <path d="M24 40l8 6 8-6"/>
</svg>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="color-scheme" content="light dark">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle", (realm.displayName!'Bağalau'))}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <#list properties.styles?split(' ') as style>
  <link href="${url.resourcesPath}/${style}" rel="stylesheet">
  </#list>
  <#if scripts??>
  <#list scripts as script>
  <script src="${script}"></script>
  </#list>
  </#if>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
  <script>const isFirefox = true;</script>
</head>
<body data-page-id="login-${pageId}">
<div class="login">
  <div class="brandside">
    <div class="pat" aria-hidden="true"></div>
    <div class="bs">
      <span class="lg"><@ram width="4.6"/></span>
      <p class="nm">Bağalau</p>
      <p class="ds">${msg("aboutPortal")}</p>
    </div>
  </div>
  <main class="lform">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="langs2" aria-label="${msg("languages")}">
      <#list ["kk", "ru", "en"] as tag>
      <#list locale.supported?filter(l -> l.languageTag == tag) as l>
      <a href="${l.url}" lang="${tag}" hreflang="${tag}"<#if tag == locale.currentLanguageTag> aria-current="true"</#if>>${msg("short_" + tag)}</a>
      </#list>
      </#list>
    </nav>
    </#if>
    <div class="inner">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <@username/>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="msg ${message.type}" role="alert"><span class="kc-feedback-text">${message.summary}</span></div>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate="novalidate">
          <input type="hidden" name="tryAnotherWay" value="on"/>
          <button id="try-another-way" class="btn l wide" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" action="${url.loginAction}" method="post" novalidate="novalidate">
          <input type="hidden" name="switchOrganization" value="true"/>
          <button id="switch-organization" class="btn l wide" type="submit">${msg("doSwitchOrganization")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo>
        <div id="kc-info" class="info"><#nested "info"></div>
      </#if>
      <#if pageId == "login-username.ftl" || pageId == "login-username" || pageId == "login" || pageId == "login.ftl">
        <p class="fine">${msg("severalCouncils")}</p>
      </#if>
    </div>
    <p class="fine ft">${msg("whomToAsk")}</p>
  </main>
</div>
</body>
</html>
</#macro>
