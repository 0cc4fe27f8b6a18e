<#import "footer.ftl" as loginFooter>
<#import "lines.ftl" as lines>
<#import "theme-resources.ftl" as themeResourceTags>
<#import "town.ftl" as town>

<#-- Text of a captured heading, fit for a place that takes no markup. -->
<#function plain markup>
  <#return markup?markup_string?replace("<[^>]*>", "", "rs")?replace("&lt;", "<")?replace("&gt;", ">")
    ?replace("&quot;", "\"")?replace("&#39;", "'")?replace("&amp;", "&")?trim>
</#function>

<#-- A town may prefer the registration as one page. -->
<#function unfolds>
  <#return (realm.attributes["cittadino.sections"]!"") != "false">
</#function>

<#macro languages>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}">
      <ul class="cit-languages">
        <#list locale.supported as language>
          <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.languageTag?upper_case}<span class="cit-sr"> ${language.label}</span></a></li>
        </#list>
      </ul>
    </nav>
  </#if>
</#macro>

<#macro header>
  <header>
    <div class="cit-slim">
      <div class="cit-page"><span>${msg("headerRegion")}</span><@languages/></div>
    </div>
    <div class="cit-band">
      <div class="cit-page">
        <#local logo = town.logo()>
        <#if logo?has_content>
          <img class="cit-logo" src="${logo}" alt="">
        <#else>
          <span class="cit-logo cit-icon cit-icon-pa" aria-hidden="true"></span>
        </#if>
        <p class="cit-town"><strong>${town.name()}</strong> <span>${msg("portalName")}</span></p>
      </div>
    </div>
  </header>
</#macro>

<#-- Where a town has not published its declaration yet, who meets a barrier can still say so. -->
<#macro accessibility>
  <#local declaration = msg("footerAccessibilityUrl")>
  <#local mail = [msg("footerAccessibilityMail"), msg("footerContactEmail")]?filter(address -> address?has_content)>
  <#if declaration?has_content><li><a href="${declaration}" data-element="accessibility-link">${msg("footerAccessibility")}</a></li></#if>
  <#if mail?has_content && (!declaration?has_content || msg("footerAccessibilityMail")?has_content)>
    <li><a href="mailto:${mail?first}?subject=${msg("footerAccessibilityReport")?url("UTF-8")}">${msg("footerAccessibilityReport")}</a></li>
  <#elseif !declaration?has_content>
    <li><a href="${msg("footerAccessibilityRightsUrl")}">${msg("footerAccessibilityRights")}</a></li>
  </#if>
</#macro>

<#macro footer>
  <#local mail = msg("footerContactEmail") phone = msg("footerContactPhone") privacy = msg("footerPrivacyUrl")>
  <footer class="cit-footer">
    <div class="cit-page">
      <p class="cit-footer-town">${town.name()}</p>
      <#if mail?has_content>
        <p>${msg("footerWrite")} <a href="mailto:${mail}">${mail}</a></p>
      </#if>
      <#if phone?has_content>
        <p>${msg("footerCall")} <a href="tel:${phone?replace("[^0-9+]", "", "r")}">${phone}</a></p>
      </#if>
      <ul>
        <#if privacy?has_content><li><a href="${privacy}" data-element="privacy-policy-link">${msg("footerPrivacy")}</a></li></#if>
        <@accessibility/>
      </ul>
      <@loginFooter.content/>
    </div>
  </footer>
</#macro>

<#-- The way on from a page that knows no application: the address is a text of the town. -->
<#macro portal>
  <#local address = msg("portalUrl")>
  <#if address?has_content><p class="cit-actions"><a class="cit-button" href="${address}">${msg("portalLink")}</a></p></#if>
</#macro>

<#macro username>
  <div class="cit-notice">
    <p>${msg("loggingInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong></p>
    <p><a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </div>
</#macro>

<#macro alert>
  <div class="cit-alert cit-alert-${message.type}" id="cit-alert" tabindex="-1"
      <#if message.type == "error">role="alert" data-cit-focus<#else>role="status"</#if>>
    <span class="cit-icon cit-icon-${message.type}" aria-hidden="true"></span>
    <div>
      <p><#if message.type == "error"><span class="cit-sr">${msg("errorPrefix")}</span> </#if>${lines.sentence((message.summary)!"")}</p>
      <@lines.rules text=(message.summary)!""/>
    </div>
  </div>
</#macro>

<#-- A form of its own with one button: stock has a link that needs a script. -->
<#macro otherWay id field value label>
  <form id="kc-${id}-form" action="${url.loginAction}" method="post">
    <input type="hidden" name="${field}" value="${value}">
    <button class="cit-button cit-button-secondary" id="${id}" type="submit">${msg(label)}</button>
  </form>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local kicker><#nested "kicker"></#local>
<#-- For the server a question about an account that exists is an error; for its reader nothing has gone wrong. -->
<#local questions = ["error", "login-idp-link-confirm", "login-idp-link-confirm-override"]>
<#local failed = message?has_content && message.type == "error" && !questions?seq_contains(pageId)>
<#local identified = auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<!DOCTYPE html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then("rtl", "ltr")}" data-palette="${town.palette()}"<#if !darkMode> data-scheme="light"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light${darkMode?then(" dark", "")}">
  <meta name="robots" content="noindex">
  <title><#if failed>${msg("errorPrefix")} </#if>${plain(heading)} - ${town.name()}</title>
  <#if themeResources.favicons?has_content>
    <@themeResourceTags.renderFavicons themeResources.favicons url.resourcesPath/>
  <#else>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/${properties.assets}/icons/it-pa.svg">
  </#if>
  <@themeResourceTags.renderStyles themeResources.stylesCommon url.resourcesCommonPath/>
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${url.resourcesPath}/${properties.assets}/fonts/titillium-web-v10-latin-ext_latin-regular.woff2">
  <@themeResourceTags.renderStyles themeResources.styles url.resourcesPath/>
  <@themeResourceTags.renderScripts themeResources.scripts url.resourcesPath "text/javascript"/>
  <#list scripts![] as script>
    <script src="${script}"></script>
  </#list>
  <script type="module" src="${url.resourcesPath}/${properties.assets}/js/cittadino.js"></script>
  <#if pageId == "register" && unfolds()>
    <script type="module" src="${url.resourcesPath}/${properties.assets}/js/sections.js"></script>
  </#if>
</head>
<body data-page-id="login-${pageId}" data-watch="${url.resourcesPath}/js/authChecker.js"
  <#if pageId != "register">data-other-tab="${url.ssoLoginInOtherTabsUrl}"</#if>
  <#if authenticationSession??>data-session="${authenticationSession.authSessionIdHash}"</#if>>
  <a class="cit-skip" href="#cit-main">${msg("skipToContent")}</a>
  <@header/>
  <main class="cit-page" id="cit-main" tabindex="-1">
    <div class="cit-column">
      <#if plain(kicker)?has_content><p class="cit-kicker">${kicker}</p></#if>
      <h1 id="kc-page-title">${heading}</h1>
      <#-- An action the citizen asked for needs no warning that it has to be done. -->
      <#if displayMessage && (message.summary)?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <@alert/>
      </#if>
      <#if identified>
        <#nested "show-username">
        <@username/>
      </#if>
      <#if displayRequiredFields><p class="cit-text">${msg("requiredFields")}</p></#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <@otherWay id="try-another-way" field="tryAnotherWay" value="on" label="doTryAnotherWay"/>
      </#if>
      <#if switchOrganizationEnabled!false>
        <@otherWay id="switch-organization" field="switchOrganization" value="true" label="doSwitchOrganization"/>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><div class="cit-text" id="kc-info"><#nested "info"></div></#if>
    </div>
  </main>
  <@footer/>
</body>
</html>
</#macro>
